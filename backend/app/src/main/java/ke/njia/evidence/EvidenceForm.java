package ke.njia.evidence;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.apache.tika.Tika;

/**
 * Forms of files that are taken, known by their first bytes and never by a name or by
 * what a browser says. What can run, or holds other files, is not among them.
 */
enum EvidenceForm {

	JPEG("image/jpeg", "jpg"), PNG("image/png", "png"), WEBP("image/webp", "webp"), HEIC("image/heic", "heic"),
	PDF("application/pdf", "pdf"), MP4("video/mp4", "mp4"), QUICKTIME("video/quicktime", "mov"),
	THIRD_GENERATION("video/3gpp", "3gp"), MP3("audio/mpeg", "mp3"), OGG("audio/vorbis", "ogg"),
	OPUS("audio/opus", "opus"), M4A("audio/mp4", "m4a"), WAV("audio/vnd.wave", "wav"), AMR("audio/amr", "amr");

	private static final Tika TIKA = new Tika();

	/** Of which a clean copy can be made. */
	private static final Set<EvidenceForm> CLEANABLE = EnumSet.of(JPEG, PNG, WEBP, PDF);

	private final String mediaType;

	private final String suffix;

	EvidenceForm(String mediaType, String suffix) {
		this.mediaType = mediaType;
		this.suffix = suffix;
	}

	String mediaType() {
		return this.mediaType;
	}

	/** The end of the name it is given when it is handed out. */
	String suffix() {
		return this.suffix;
	}

	/**
	 * Whether a copy can be made in which nothing is left that a camera or a program
	 * wrote.
	 */
	boolean isCleanable() {
		return CLEANABLE.contains(this);
	}

	/** What the bytes are, if they are taken. */
	static Optional<EvidenceForm> of(byte[] content) {
		return ofMediaType(TIKA.detect(content));
	}

	static Optional<EvidenceForm> ofMediaType(String mediaType) {
		for (EvidenceForm form : values()) {
			if (form.mediaType.equals(mediaType)) {
				return Optional.of(form);
			}
		}
		return Optional.empty();
	}

}
