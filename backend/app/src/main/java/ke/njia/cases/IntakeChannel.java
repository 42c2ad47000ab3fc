package ke.njia.cases;

/**
 * How what was told came in; cases.graphqls explains each.
 */
public enum IntakeChannel {

	PHONE, WALK_IN, WHATSAPP, WRITTEN, PARTNER, FIELD_MONITOR, UNKNOWN

}
