package ke.njia.consent;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import ke.njia.cases.CaseFile;
import ke.njia.directory.EntryForwarding;

import org.springframework.stereotype.Component;

/**
 * What may be told of cases at this moment, for help or in an appeal. Many cases are two
 * questions to the database, as one is.
 */
@Component
class ConsentScopes {

	private final Consents consents;

	private final BrokenGlass brokenGlass;

	private final EntryForwarding forwarding;

	private final Clock clock;

	ConsentScopes(Consents consents, BrokenGlass brokenGlass, EntryForwarding forwarding, Clock clock) {
		this.consents = consents;
		this.brokenGlass = brokenGlass;
		this.forwarding = forwarding;
		this.clock = clock;
	}

	/** What the person agreed to, without the glass that was broken. */
	ConsentScope consented(CaseFile caseFile) {
		return consented(caseFile, Purpose.REFERRAL, this.consents.listFor(List.of(caseFile.id())),
				this.clock.instant());
	}

	/**
	 * What the person agreed to for an appeal. Nobody breaks the glass for one: whoever
	 * is in such danger is referred.
	 */
	ConsentScope forAppeals(CaseFile caseFile) {
		return consented(caseFile, Purpose.APPEAL, this.consents.listFor(List.of(caseFile.id())), this.clock.instant());
	}

	/** What the person agreed to for a campaign. Nobody breaks the glass for one. */
	ConsentScope forCampaigns(CaseFile caseFile) {
		return Objects.requireNonNull(forCampaigns(List.of(caseFile)).get(caseFile.id()));
	}

	/** The same of many cases, by their identifiers. */
	Map<String, ConsentScope> forCampaigns(Collection<CaseFile> caseFiles) {
		Instant now = this.clock.instant();
		Map<String, List<Consent>> given = byCase(
				this.consents.listFor(caseFiles.stream().map(CaseFile::id).distinct().toList()), Consent::caseFileId);
		return caseFiles.stream()
			.collect(Collectors.toMap(CaseFile::id, (caseFile) -> consented(caseFile, Purpose.CAMPAIGN,
					given.getOrDefault(caseFile.id(), List.of()), now), (one, same) -> one));
	}

	ConsentScope of(CaseFile caseFile) {
		return Objects.requireNonNull(of(List.of(caseFile)).get(caseFile.id()));
	}

	/** By the identifiers of the cases. */
	Map<String, ConsentScope> of(Collection<CaseFile> caseFiles) {
		Instant now = this.clock.instant();
		List<String> ids = caseFiles.stream().map(CaseFile::id).distinct().toList();
		Map<String, List<Consent>> given = byCase(this.consents.listFor(ids), Consent::caseFileId);
		Map<String, List<BreakGlass>> broken = byCase(this.brokenGlass.listFor(ids), BreakGlass::caseFileId);
		return caseFiles.stream()
			.collect(
					Collectors.toMap(CaseFile::id,
							(caseFile) -> consented(caseFile, Purpose.REFERRAL,
									given.getOrDefault(caseFile.id(), List.of()), now)
								.with(broken.getOrDefault(caseFile.id(), List.of()), now),
							(one, same) -> one));
	}

	/** Whoever is one with somebody that must never be told must not be told either. */
	private ConsentScope consented(CaseFile caseFile, Purpose purpose, List<Consent> given, Instant now) {
		return ConsentScope.of(given, purpose, this.forwarding.oneWith(caseFile.account().neverTell()), now);
	}

	private static <T> Map<String, List<T>> byCase(List<T> found, Function<T, String> caseFileId) {
		return found.stream().collect(Collectors.groupingBy(caseFileId));
	}

}
