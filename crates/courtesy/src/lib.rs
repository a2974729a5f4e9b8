//! How to speak to one person: names, greetings, register, the reply check.
#![deny(missing_docs)]
