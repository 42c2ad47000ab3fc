package ke.njia.incidents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import ke.njia.cases.Account;
import ke.njia.cases.AccountSource;
import ke.njia.cases.CasePurpose;
import ke.njia.cases.HarmWithin;
import ke.njia.cases.Intake;
import ke.njia.cases.LegalBasis;
import ke.njia.kernel.UserError;
import ke.njia.vocabulary.Vocabulary;

/**
 * What is so for everybody of an incident. The names of the components are what is
 * stored, sealed.
 *
 * @param label how the people who work on it call it, 3 to 80 characters; no names
 * @param violationType what happened
 * @param arrestedEarliest earliest moment of the arrests: hard clocks run from here
 * @param arrestedLatest latest moment
 * @param harmWithin how soon harm could come
 * @param perpetrators codes of institutions the alleged perpetrators belong to
 * @param stations where people are held, one to 60
 * @param needs codes of the kinds of help everybody needs, one to eight
 * @param thresholds answers to the three thresholds
 * @param basis why the law lets it be recorded
 * @param purposes what it is recorded for
 * @param source where it comes from, for everybody; absent in what was stored before that
 * was asked
 */
public record NewIncident(String label, String violationType, Instant arrestedEarliest, Instant arrestedLatest,
		HarmWithin harmWithin, List<String> perpetrators, List<Station> stations, List<String> needs,
		List<Intake.ThresholdEntry> thresholds, LegalBasis basis, List<CasePurpose> purposes, AccountSource source) {

	static final int MOST_STATIONS = 60;

	static final int SHORTEST_LABEL = 3;

	static final int SHORTEST_STATION = 2;

	static final int LONGEST = 80;

	private static final NewPerson NOBODY = new NewPerson("nobody", 0, null, List.of(), null);

	public NewIncident {
		perpetrators = List.copyOf(perpetrators);
		stations = List.copyOf(stations);
		needs = List.copyOf(needs);
		thresholds = List.copyOf(thresholds);
		purposes = List.copyOf(purposes);
		source = Objects.requireNonNullElse(source, AccountSource.UNKNOWN);
	}

	/**
	 * What speaks against it.
	 * @param faults what speaks against a case
	 */
	List<UserError> faults(Vocabulary vocabulary, Function<Intake, List<UserError>> faults) {
		List<UserError> found = new ArrayList<>();
		length(this.label, SHORTEST_LABEL, "length-3-to-80", found, "label");
		stations(vocabulary, found);
		if (found.isEmpty()) {
			faults.apply(intake(NOBODY)).stream().map(NewIncident::asAsked).forEach(found::add);
		}
		return found;
	}

	/** The case of one of its people. */
	Intake intake(NewPerson person) {
		return new Intake(
				new Account(this.violationType, this.stations.get(person.station()).county(), this.arrestedEarliest,
						this.arrestedLatest, this.harmWithin, List.of(), person.age(), null, false, List.of(),
						this.perpetrators, List.of(), null, this.source),
				Stream.concat(this.needs.stream(), person.needs().stream()).distinct().toList(), this.thresholds,
				this.basis, this.purposes);
	}

	/** A case calls the time of an arrest by another name. */
	private static UserError asAsked(UserError error) {
		return new UserError(error.code(),
				error.path().stream().map((part) -> part.replace("occurred", "arrested")).toList(), error.facts());
	}

	private void stations(Vocabulary vocabulary, List<UserError> faults) {
		if (this.stations.isEmpty() || this.stations.size() > MOST_STATIONS) {
			faults.add(UserError.invalid("1-to-60", "stations"));
		}
		if (this.stations.stream().distinct().count() < this.stations.size()) {
			faults.add(UserError.invalid("twice", "stations"));
		}
		for (int index = 0; index < this.stations.size(); index++) {
			Station station = this.stations.get(index);
			length(station.name(), SHORTEST_STATION, "length-2-to-80", faults, "stations", Integer.toString(index),
					"name");
			if (vocabulary.findCounty(station.county()).isEmpty()) {
				faults.add(UserError.invalid("unknown-code", "stations", Integer.toString(index), "county"));
			}
		}
	}

	private static void length(String text, int shortest, String rule, List<UserError> faults, String... path) {
		int length = text.strip().length();
		if (length < shortest || length > LONGEST) {
			faults.add(UserError.invalid(rule, path));
		}
	}

}
