DROP TABLE legal_values;
