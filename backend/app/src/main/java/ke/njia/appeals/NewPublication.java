package ke.njia.appeals;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

/**
 * What a body published about an appeal, as somebody wants it put down.
 *
 * @param kind what it is
 * @param reference under which the body published it, such as "KEN 3/2026"; empty where
 * it has none
 * @param publishedOn the day in Nairobi; null when what was given is none
 * @param link address of the official page, https alone
 * @param namesPerson whether anybody can read there who the person is
 * @param namesSource whether anybody can read there who told the body
 */
public record NewPublication(PublicationKind kind, String reference, @Nullable LocalDate publishedOn, String link,
		boolean namesPerson, boolean namesSource) {

	/** Characters of an address. */
	static final int LONGEST_LINK = 500;

	public NewPublication {
		reference = reference.strip();
		link = link.strip();
	}

	/** What can be seen of it alone. */
	List<UserError> faults(LocalDate today) {
		List<UserError> faults = new ArrayList<>();
		if (this.reference.length() > NewSending.LONGEST_REFERENCE) {
			faults.add(UserError.invalid("length-up-to-100", "reference"));
		}
		if (this.publishedOn == null) {
			faults.add(UserError.invalid("iso-day", "publishedOn"));
		}
		else if (this.publishedOn.isAfter(today)) {
			faults.add(UserError.invalid("not-after-today", "publishedOn"));
		}
		if (this.link.length() > LONGEST_LINK) {
			faults.add(UserError.invalid("length-up-to-500", "link"));
		}
		else if (!isSecureAddress(this.link)) {
			faults.add(UserError.invalid("https-only", "link"));
		}
		return faults;
	}

	/** Only what a browser opens without doing anything, and without telling others. */
	private static boolean isSecureAddress(String text) {
		try {
			URI address = new URI(text);
			return "https".equals(address.getScheme()) && address.getHost() != null && address.getUserInfo() == null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	/** What is digested, and nothing of it printed. */
	List<@Nullable Object> input() {
		return Arrays.asList(this.kind, this.reference, this.publishedOn, this.link, this.namesPerson,
				this.namesSource);
	}

	/** Nothing of it may be printed. */
	@Override
	public String toString() {
		return "publication";
	}

}
