//! Tables that say who may do what, generated from the program and checked in.

mod routes;
mod schema;
