package ke.njia.cases;

/**
 * Gender of a worker, as the person wishes.
 */
public enum Gender {

	FEMALE, MALE

}
