//! What there is to say of a person's data: by when a request is to be answered, and all of it as files.

pub mod deadline;
pub mod export;
mod page;
pub mod seal;
mod value;

pub use page::table_name;
