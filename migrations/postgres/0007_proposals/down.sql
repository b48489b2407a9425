DROP TABLE opened_pitches;
DROP TABLE opening_lines;
DROP TABLE openings;
DROP TABLE submissions;
DROP TABLE proposals;
DROP TABLE challenge_keys;
