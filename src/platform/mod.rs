//! Machines that know nothing of features: time, secrets, database, mail, web.

pub mod seal;
