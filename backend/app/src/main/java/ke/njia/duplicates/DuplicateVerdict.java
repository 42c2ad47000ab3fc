package ke.njia.duplicates;

/**
 * What a person said of a pair; duplicates.graphqls explains each.
 */
public enum DuplicateVerdict {

	DIFFERENT, SAME

}
