package ke.njia.cases;

/**
 * How far the source of what was told may be relied on: the field's own scale (HURIDOCS
 * micro-thesaurus 42, reliability), unchanged.
 */
public enum SourceReliability {

	HIGHLY_RELIABLE, LIKELY_RELIABLE, UNSURE, LIKELY_UNRELIABLE, HIGHLY_UNRELIABLE, UNKNOWN

}
