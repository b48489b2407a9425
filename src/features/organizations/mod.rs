//! Organisations: companies, agencies and the lab, and who belongs to them.

crate::routes! {}
