package ke.njia.campaigns;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import ke.njia.kernel.Sha256;

/**
 * An asset as it was saved once. It is never changed; what it told of a case that was
 * erased is taken out.
 *
 * @param number the first is 1
 * @param title its heading
 * @param texts its words, a text a language
 * @param stories cases it tells of
 * @param savedBy opaque identifier of who wrote it
 * @param savedAt when
 */
public record AssetVersion(int number, String title, List<AssetText> texts, List<Story> stories, String savedBy,
		Instant savedAt) {

	public AssetVersion {
		title = title.strip();
		texts = List.copyOf(texts);
		stories = List.copyOf(stories);
	}

	/** SHA-256 of the heading and the words, hexadecimal: whoever signs names it. */
	public String sha256() {
		return Sha256.of(Stream
			.concat(Stream.of(this.title),
					this.texts.stream().flatMap((text) -> Stream.of(text.language().name(), text.words())))
			.toArray(String[]::new));
	}

	AssetVersion emptied() {
		return new AssetVersion(this.number, "", List.of(), List.of(), this.savedBy, this.savedAt);
	}

	boolean tellsOf(String caseFile) {
		return this.stories.stream().anyMatch((story) -> story.caseFile().equals(caseFile));
	}

	/** Nothing of it may be printed. */
	@Override
	public String toString() {
		return "version";
	}

}
