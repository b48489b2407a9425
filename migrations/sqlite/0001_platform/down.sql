DROP TABLE serials;
DROP TABLE audit_places;
DROP TABLE audit_entries;
DROP TABLE outbox;
DROP TABLE parked_forms;
DROP TABLE sessions;
