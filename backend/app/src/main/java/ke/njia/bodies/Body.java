package ke.njia.bodies;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A body that can be appealed to, as the version in force describes it.
 *
 * @param id stable word; for an organization of the directory its identifier there
 * @param name its own name, in English
 * @param kind what kind of body
 * @param version of this row, from 1
 * @param validFrom first day on which this version holds, in Nairobi
 * @param active whether it may be appealed to at all: not where an administrator, or the
 * row, says that it is closed
 * @param recipient identifier of the organization of the directory that is told: whom a
 * consent names, and whose country says whether that is a transfer abroad
 * @param entry who may knock at its door
 * @param channels on which ways an appeal reaches it
 * @param reply by when it, or the State it asks, is to answer; null where no source says
 * @param offers what it can do
 * @param regions where it works: {@code global}, {@code africa}, {@code east-africa},
 * {@code kenya}, {@code americas}, {@code latin-america}
 * @param languages BCP 47 tags in which it reads; empty where no source says
 * @param contact where it is reached, as its own or an official page prints it; unchecked
 * @param source who says what is in this row
 * @param lastConfirmed when a person last checked it; null where nobody has
 */
public record Body(String id, String name, BodyKind kind, int version, LocalDate validFrom, boolean active,
		String recipient, BodyEntry entry, Set<AppealChannel> channels, @Nullable ReplyClock reply,
		Set<BodyOffer> offers, Set<String> regions, Set<String> languages, @Nullable String contact, String source,
		@Nullable LocalDate lastConfirmed) {

	public Body {
		channels = Set.copyOf(channels);
		offers = Set.copyOf(offers);
		regions = Set.copyOf(regions);
		languages = Set.copyOf(languages);
	}

	/** The same body, open or closed. */
	Body with(boolean open) {
		return new Body(this.id, this.name, this.kind, this.version, this.validFrom, open, this.recipient, this.entry,
				this.channels, this.reply, this.offers, this.regions, this.languages, this.contact, this.source,
				this.lastConfirmed);
	}

}
