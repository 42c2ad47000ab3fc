package ke.njia.consent;

import java.time.DayOfWeek;
import java.util.List;

/**
 * Hours in which a person can be reached without danger.
 *
 * @param days on which days of the week
 * @param from local time in Nairobi, {@code HH:MM}
 * @param until local time in Nairobi, {@code HH:MM}, after {@code from}
 */
public record ContactWindow(List<DayOfWeek> days, String from, String until) {

	public ContactWindow {
		days = days.stream().distinct().sorted().toList();
	}

}
