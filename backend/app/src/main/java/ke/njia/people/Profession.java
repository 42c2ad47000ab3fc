package ke.njia.people;

/**
 * What a professional does; people.graphqls explains each.
 */
public enum Profession {

	LAWYER, DOCTOR, COUNSELLOR, PARALEGAL, JOURNALIST

}
