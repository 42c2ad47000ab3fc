package ke.njia.appeals;

/**
 * How the writer of an appeal knows a fact; appeals.graphqls explains each.
 */
public enum FactSource {

	PERSON, WITNESS, EVIDENCE, AUTHORITY, MEDIA, CASE_FILE

}
