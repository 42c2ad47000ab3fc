package ke.njia.rights;

/**
 * Why a request was refused; rights.graphqls explains each.
 */
public enum RequestRefusal {

	IDENTITY_NOT_SHOWN, NOT_ABOUT_THEM, RIGHTS_OF_OTHERS, NEEDED_FOR_CLAIM, LAW_OR_ORDER, ASKED_BEFORE

}
