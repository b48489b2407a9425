DROP TABLE agreed_scores;
DROP TABLE scores;
DROP TABLE sheets;
DROP TABLE interests;
DROP TABLE panel_members;
DROP TABLE panels;
