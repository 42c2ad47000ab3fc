package ke.njia.campaigns;

import java.time.Instant;
import java.util.List;

import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

/**
 * An asset as somebody writes it.
 *
 * @param kind what it is
 * @param title its heading, 1 to 200 characters
 * @param texts its words, each language once
 * @param stories cases it tells of, each once, at most 20
 * @param quorum organizations that must have signed, 1 to 200
 * @param embargoUntil before which nobody reads it
 */
public record AssetDraft(AssetKind kind, String title, List<AssetText> texts, List<Story> stories, int quorum,
		@Nullable Instant embargoUntil) {

	static final int LONGEST_TITLE = 200;

	static final int LONGEST_TEXT = 20_000;

	static final int MOST_STORIES = 20;

	static final int LARGEST_QUORUM = 200;

	public AssetDraft {
		texts = List.copyOf(texts);
		stories = List.copyOf(stories);
	}

	List<UserError> faults() {
		Words words = new Words().text(this.title, 1, LONGEST_TITLE, "title")
			.unless(!this.texts.isEmpty(), "at-least-one", "texts")
			.list(this.texts.stream().map(AssetText::language).toList(), AssetLanguage.values().length, "texts")
			.list(this.stories.stream().map(Story::caseFile).toList(), MOST_STORIES, "stories")
			.unless(this.quorum >= 1 && this.quorum <= LARGEST_QUORUM, "1-to-200", "quorum");
		this.texts.forEach((text) -> words.text(text.words(), 1, LONGEST_TEXT, "texts"));
		this.stories.forEach((story) -> words.unless(!story.items().isEmpty(), "at-least-one", "stories"));
		return words.faults();
	}

	/** What is digested. */
	List<Object> compared() {
		return List.of(this.kind, this.title, this.texts, this.stories, this.quorum, String.valueOf(this.embargoUntil));
	}

	/** Nothing of it may be printed. */
	@Override
	public String toString() {
		return "draft";
	}

}
