package ke.njia.appeals;

import ke.njia.bodies.AppealChannel;
import org.jspecify.annotations.Nullable;

/**
 * A sending to make.
 *
 * @param appeal identifier of the appeal
 * @param version the number of the version that was approved
 * @param body identifier of the body
 * @param channel by which way
 * @param formReference what the person who filled in the body's form was given; by no
 * other way
 */
public record NewSending(String appeal, int version, String body, AppealChannel channel,
		@Nullable String formReference) {

	/** Characters of a reference. */
	static final int LONGEST_REFERENCE = 100;

}
