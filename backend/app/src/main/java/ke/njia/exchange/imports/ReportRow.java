package ke.njia.exchange.imports;

import java.util.List;

import ke.njia.exchange.reading.Note;
import ke.njia.exchange.reading.Row;

/**
 * A row of the report.
 *
 * @param position its place in the run, counted from 0
 * @param row the row
 * @param result what became of it
 * @param fields names of the fields that changed
 * @param notes what is to be said of it
 */
record ReportRow(long position, Row row, RowResult result, List<String> fields, List<Note> notes) {
}
