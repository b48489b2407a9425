DROP TABLE measures;
DROP TABLE outcomes;
