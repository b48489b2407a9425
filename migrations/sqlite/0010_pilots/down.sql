DROP TABLE deliveries;
DROP TABLE milestones;
DROP TABLE contracts;
