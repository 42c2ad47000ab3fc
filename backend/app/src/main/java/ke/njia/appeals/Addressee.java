package ke.njia.appeals;

import java.util.List;

import ke.njia.bodies.AppealChannel;
import ke.njia.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * A body an appeal is addressed to, as it is now, and what came of it there.
 *
 * @param caseFileId the case
 * @param body identifier of the body
 * @param name its name
 * @param recipient the organization that is told; null when it has left the directory
 * @param active whether it takes appeals now
 * @param channels by which ways
 * @param abroad whether telling it is a transfer out of Kenya
 * @param consented whether the person's consent covers all that the current version tells
 * @param sending what was sent; null while nothing was
 */
public record Addressee(String caseFileId, String body, String name, @Nullable Organization recipient, boolean active,
		List<AppealChannel> channels, boolean abroad, boolean consented, @Nullable AppealSending sending) {

	public Addressee {
		channels = channels.stream().sorted().toList();
	}

}
