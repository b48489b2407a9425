//! Parvis: the marketplace where governments publish problems and companies propose ways to solve them.
//!
//! `kernel` holds the words, `platform` the machines, `features` the product, `app` puts them together, and `demo`
//! lives a believable past through the ordinary actions. Nothing points back: see `docs/ARCHITECTURE.md`.

pub mod app;
pub mod commands;
pub mod config;
pub mod demo;
mod features;
pub mod kernel;
pub mod platform;
