package ke.njia.appeals;

import org.jspecify.annotations.Nullable;

/**
 * Which publications are looked for.
 *
 * @param body identifier of the body; null for all
 * @param kind what they are; null for all
 * @param year in which they were published; null for all
 */
public record PublicationFilter(@Nullable String body, @Nullable PublicationKind kind, @Nullable Integer year) {

	boolean takes(AppealPublication publication) {
		PublicationRevision told = publication.current();
		return (this.body == null || this.body.equals(publication.body()))
				&& (this.kind == null || this.kind == told.kind())
				&& (this.year == null || this.year == told.publishedOn().getYear());
	}

}
