// Each organization counts its own cases: one number for all told each how many the others open.
DROP CONSTRAINT case_file_reference IF EXISTS;
