package ke.njia.cases;

/**
 * Answer to a threshold. UNKNOWN is treated as met: a doubt is for the person.
 */
public enum ThresholdAnswer {

	YES, PARTLY, NO, UNKNOWN

}
