package ke.njia.people;

/**
 * Gender of a professional, for a person who wants to choose; people.graphqls explains
 * each.
 */
public enum ProfessionalGender {

	FEMALE, MALE, OTHER, NOT_SAID

}
