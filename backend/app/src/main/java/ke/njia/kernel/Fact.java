package ke.njia.kernel;

/**
 * One named figure or code behind a reason or a refusal. Never personal data.
 *
 * @param name what the figure is, with its unit where it has one: {@code minutes}
 * @param value an integer, an instant, an identifier or a code
 */
public record Fact(String name, String value) {

	public static Fact of(String name, Object value) {
		return new Fact(name, String.valueOf(value));
	}

}
