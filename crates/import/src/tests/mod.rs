mod tables;
mod values;
