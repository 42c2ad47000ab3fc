package ke.njia.launcher.plan;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ke.njia.launcher.plan.PlanFileException.Code;
import ke.njia.routing.surge.Option;
import ke.njia.routing.surge.Person;
import ke.njia.routing.surge.Provider;
import ke.njia.routing.surge.SurgeQuestion;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Reads a surge file: providers with their capacity, persons with their options. Read as
 * it comes, because 100,000 persons with fifty options each are hundreds of megabytes.
 */
final class SurgeFile {

	/** As many as 100,000 persons with fifty each. */
	static final int MOST_OPTIONS = 5_000_000;

	private final JsonCursor cursor;

	private final List<Provider> providers = new ArrayList<>();

	private final List<Person> persons = new ArrayList<>();

	private final Map<String, Integer> providerIds = new HashMap<>();

	private final Map<String, Integer> personIds = new HashMap<>();

	/** One text for each id, however often it is said. */
	private final Map<String, String> words = new HashMap<>();

	private int options;

	private String id = "";

	private String station = "";

	private int number;

	private boolean missesClock;

	private SurgeFile(JsonCursor cursor) {
		this.cursor = cursor;
	}

	/**
	 * {@return what the file asks, or a {@link PlanFileException} naming the place}
	 */
	static SurgeQuestion read(InputStream json) {
		try (JsonCursor cursor = new JsonCursor(json)) {
			return new SurgeFile(cursor).question();
		}
		catch (JacksonIOException ex) {
			throw new PlanFileException(Code.UNREADABLE_FILE, "", "The file ends before its time, or cannot be read.");
		}
		catch (JacksonException ex) {
			throw new PlanFileException(Code.MALFORMED_JSON, place(ex), """
					From here on this is not one JSON value. \
					Maybe a comma, a quote or a bracket is missing, a field is given twice, or a text is too long.""");
		}
	}

	private SurgeQuestion question() {
		this.cursor.object(List.of("providers", "persons"), (field) -> {
			if (field.equals("providers")) {
				this.cursor.list(SurgeQuestion.MOST_PROVIDERS, this::provider);
			}
			else {
				this.cursor.list(SurgeQuestion.MOST_PERSONS, this::person);
			}
		});
		this.cursor.end();
		for (int i = 0; i < this.persons.size(); i++) {
			known(i, this.persons.get(i).options());
		}
		return new SurgeQuestion(this.providers, this.persons);
	}

	private void provider(int position) {
		this.cursor.object(List.of("id", "capacity"), (field) -> {
			switch (field) {
				case "id" -> this.id = id(this.providerIds, position);
				default -> this.number = this.cursor.integer(Integer.MAX_VALUE);
			}
		});
		this.providers.add(new Provider(this.id, this.number));
	}

	private void person(int position) {
		List<Option> found = new ArrayList<>();
		this.cursor.object(List.of("id", "station", "options"), (field) -> {
			switch (field) {
				case "id" -> this.id = id(this.personIds, position);
				case "station" -> this.station = word();
				default -> this.cursor.list(Integer.MAX_VALUE, (option) -> found.add(option()));
			}
		});
		this.persons.add(new Person(this.id, this.station, found));
	}

	private Option option() {
		if (++this.options > MOST_OPTIONS) {
			throw new PlanFileException(Code.OUT_OF_RANGE, this.cursor.at(),
					"There may be at most %d options in all.".formatted(MOST_OPTIONS));
		}
		String[] provider = new String[1];
		this.cursor.object(List.of("provider", "missesClock", "km"), (field) -> {
			switch (field) {
				case "provider" -> provider[0] = word();
				case "missesClock" -> this.missesClock = this.cursor.flag();
				default -> this.number = this.cursor.integer(Option.MOST_KM);
			}
		});
		return new Option(provider[0], this.missesClock, this.number);
	}

	private String word() {
		String text = this.cursor.text();
		String known = this.words.putIfAbsent(text, text);
		return (known != null) ? known : text;
	}

	private String id(Map<String, Integer> seen, int position) {
		String text = word();
		Integer first = seen.putIfAbsent(text, position);
		if (first != null) {
			throw new PlanFileException(Code.DUPLICATE_ID, this.cursor.at(),
					"The same id is already used at position " + "%d of this list.".formatted(first));
		}
		return text;
	}

	private void known(int person, List<Option> all) {
		for (int o = 0; o < all.size(); o++) {
			if (!this.providerIds.containsKey(all.get(o).provider())) {
				throw new PlanFileException(Code.UNKNOWN_PROVIDER,
						"/persons/%d/options/%d/provider".formatted(person, o),
						"The file holds no provider with this id.");
			}
		}
	}

	private static String place(JacksonException problem) {
		TokenStreamLocation location = problem.getLocation();
		return (location != null) ? "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr()) : "";
	}

}
