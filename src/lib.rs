//! Parvis: the marketplace where governments publish problems and companies propose ways to solve them.

pub mod kernel;
pub mod platform;
