package ke.njia.exchange.imports;

import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

import ke.njia.exchange.reading.ColumnMapping;
import ke.njia.exchange.reading.HsdsTerms;
import ke.njia.exchange.reading.RegisterFile;
import ke.njia.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to bring in.
 *
 * @param kind what kind of file
 * @param register the register its keys belong to: lower-case letters and digits
 * @param dryRun whether only to say what would come of it
 * @param country of an HSDS package, ISO 3166-1 alpha-2
 * @param serviceType the kind of help that an HSDS package offers where it does not say
 * @param mapping the columns of a mapped file
 * @param own the organization that everything in it belongs to; null for a register of
 * many
 */
record ImportRequest(ImportKind kind, String register, boolean dryRun, String country, @Nullable String serviceType,
		@Nullable ColumnMapping mapping, @Nullable String own) {

	static final String KMHFL = "kmhfl";

	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

	/** Names a register: nothing that could be the identifier of somebody else. */
	private static final String REGISTER = "[a-z][a-z0-9]{1,19}";

	/** Why it cannot be taken; empty when it can. */
	String fault() {
		if (this.own == null && !this.register.matches(REGISTER)) {
			return "register";
		}
		if (!COUNTRIES.contains(this.country)) {
			return "country";
		}
		return (this.kind == ImportKind.MAPPED && this.mapping == null) ? "mapping" : "";
	}

	RegisterFile reader() {
		return switch (this.kind) {
			case KMHFL_CSV -> RegisterFile.kmhflCsv();
			case KMHFL_JSON -> RegisterFile.kmhflJson();
			case HSDS -> RegisterFile.hsds(new HsdsTerms(this.country, this.serviceType));
			case MAPPED -> RegisterFile.mapped(java.util.Objects.requireNonNull(this.mapping));
		};
	}

	/** The same for the same file asked for in the same way. */
	String digest(byte[] content) {
		String columns = (this.mapping != null)
				? new TreeMap<>(this.mapping.columns()) + " " + this.mapping.serviceType() + " " + this.mapping.county()
				: "";
		return Sha256.of(Sha256.of(content), this.kind.name(), this.register, Boolean.toString(this.dryRun),
				this.country, String.valueOf(this.serviceType), columns);
	}

}
