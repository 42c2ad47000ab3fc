package ke.njia.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;

import ke.njia.kernel.GraphInstant;
import ke.njia.vocabulary.PublicHolidays;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Turns what the graph answers into the records of the network.
 */
final class NetworkReader {

	/** HSDS {@code byday} codes (RFC 5545). */
	private static final Map<String, DayOfWeek> DAYS = Map.of("MO", DayOfWeek.MONDAY, "TU", DayOfWeek.TUESDAY, "WE",
			DayOfWeek.WEDNESDAY, "TH", DayOfWeek.THURSDAY, "FR", DayOfWeek.FRIDAY, "SA", DayOfWeek.SATURDAY, "SU",
			DayOfWeek.SUNDAY);

	private NetworkReader() {
	}

	static Organization organization(Record row) {
		Value node = row.get("organization");
		return new Organization(node.get("id").asString(), node.get("name").asString(), node.get("kind").asString(),
				node.get("country").asString(), orNull(row.get("county"), Value::asInt),
				orNull(node.get("building"), Value::asString), coded(Visibility.class, node.get("visibility")),
				node.get("source").asString(), node.get("retired").asBoolean(false));
	}

	static Service service(Record row, Map<String, Organization> organizations) {
		Value node = row.get("service");
		return new Service(node.get("id").asString(), node.get("name").asString(), row.get("serviceType").asString(),
				known(organizations, row.get("organization")),
				node.get("retired").asBoolean(false) ? ServiceStatus.DEFUNCT
						: coded(ServiceStatus.class, node.get("status")),
				orNull(node.get("minimumAge"), Value::asInt), orNull(node.get("maximumAge"), Value::asInt),
				texts(node.get("populations")), texts(node.get("excludes")));
	}

	static ServiceAtLocation serviceAtLocation(Record row, Map<String, Service> services, PublicHolidays holidays) {
		Value node = row.get("place");
		return new ServiceAtLocation(node.get("id").asString(), known(services, row.get("service")),
				row.get("location").isNull() ? null : location(row), coded(ServiceMode.class, node.get("mode")),
				node.get("confidential").asBoolean(), row.get("languages").asList(Value::asString),
				Set.copyOf(row.get("counties").asList(Value::asInt)), texts(node.get("workerGenders")),
				node.get("accessible").asBoolean(), node.get("answerMinutes").asInt(),
				node.get("acceptPermille").asInt(),
				new OpeningTimes(row.get("schedules").asList(NetworkReader::schedule), holidays),
				capacity(row.get("capacity")), GraphInstant.readOrNull(node.get("assuredAt")),
				node.get("quarantined").asBoolean(), coded(Visibility.class, node.get("visibility")),
				node.get("retired").asBoolean(false));
	}

	static Agreement agreement(Record row) {
		Value edge = row.get("agreement");
		return new Agreement(row.get("from").asString(), row.get("to").asString(),
				coded(Agreement.Kind.class, edge.get("kind")), edge.get("trust").asInt(),
				GraphInstant.read(edge.get("validFrom")), GraphInstant.readOrNull(edge.get("validTo")),
				edge.get("handoffMinutes").asInt(), edge.get("acceptPermille").asInt());
	}

	static Conflict conflict(Record row) {
		return new Conflict(row.get("organization").asString(), row.get("institution").asString(),
				coded(Conflict.Kind.class, row.get("kind")));
	}

	private static Location location(Record row) {
		Value node = row.get("location");
		return new Location(node.get("id").asString(), node.get("name").asString(), row.get("county").asInt(),
				orNull(node.get("latitude"), Value::asDouble), orNull(node.get("longitude"), Value::asDouble));
	}

	private static Schedule schedule(Value node) {
		return new Schedule(Set.copyOf(node.get("byday").asList((day) -> known(DAYS, day))),
				LocalTime.parse(node.get("opensAt").asString()), LocalTime.parse(node.get("closesAt").asString()),
				orNull(node.get("validFrom"), (day) -> LocalDate.parse(day.asString())),
				orNull(node.get("validTo"), (day) -> LocalDate.parse(day.asString())),
				ZoneId.of(node.get("timezone").asString()), node.get("closedOnPublicHolidays").asBoolean());
	}

	private static Capacity capacity(Value node) {
		return node.isNull() ? Capacity.UNKNOWN : new Capacity(coded(CapacityStatus.class, node.get("status")),
				orNull(node.get("available"), Value::asInt), GraphInstant.readOrNull(node.get("asOf")));
	}

	private static Set<String> texts(Value list) {
		return list.isNull() ? Set.of() : Set.copyOf(list.asList(Value::asString));
	}

	private static <E extends Enum<E>> E coded(Class<E> type, Value value) {
		return Enum.valueOf(type, value.asString());
	}

	private static <T> T known(Map<String, T> byId, Value id) {
		T value = byId.get(id.asString());
		if (value == null) {
			throw new NoSuchElementException(id.asString() + " is not known");
		}
		return value;
	}

	private static <T> @Nullable T orNull(Value value, Function<Value, T> reader) {
		return value.isNull() ? null : reader.apply(value);
	}

}
