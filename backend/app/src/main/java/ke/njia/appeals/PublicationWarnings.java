package ke.njia.appeals;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import ke.njia.cases.IntakeDesk;
import ke.njia.consent.CampaignDisclosures;
import ke.njia.consent.DataItem;

import org.springframework.stereotype.Component;

/**
 * What of a publication may bring reprisals, as consent stands now: what is public stays
 * so when a person takes consent back, and that is when somebody must act. Whoever told
 * the body never agreed to be named there.
 */
@Component
class PublicationWarnings {

	private final IntakeDesk cases;

	private final CampaignDisclosures disclosures;

	PublicationWarnings(IntakeDesk cases, CampaignDisclosures disclosures) {
		this.cases = cases;
		this.disclosures = disclosures;
	}

	/**
	 * The warnings of each, of cases of one organization; however many they are, two
	 * questions to the database.
	 */
	Map<AppealPublication, Set<PublicationWarning>> of(Collection<AppealPublication> publications,
			String organization) {
		Map<String, Set<DataItem>> agreed = agreed(publications, organization);
		return publications.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(one) -> warnings(one, agreed.getOrDefault(one.caseFileId(), Set.of()))));
	}

	private Map<String, Set<DataItem>> agreed(Collection<AppealPublication> publications, String organization) {
		Set<String> named = publications.stream()
			.filter((one) -> one.current().namesPerson())
			.map(AppealPublication::caseFileId)
			.collect(Collectors.toSet());
		return named.isEmpty() ? Map.of()
				: this.disclosures.toEverybody(this.cases.findAll(named, organization).values());
	}

	private static Set<PublicationWarning> warnings(AppealPublication publication, Set<DataItem> agreed) {
		Set<PublicationWarning> warnings = EnumSet.noneOf(PublicationWarning.class);
		if (publication.current().namesPerson() && !agreed.containsAll(publication.told())) {
			warnings.add(PublicationWarning.PERSON_NAMED);
		}
		if (publication.current().namesSource()) {
			warnings.add(PublicationWarning.SOURCE_NAMED);
		}
		return warnings;
	}

}
