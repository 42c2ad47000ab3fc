package ke.njia.vocabulary;

import ke.njia.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A coded kind of help a Need can ask for.
 *
 * @param code stable code, such as {@code legal-representation}
 * @param name its name for people
 * @param sensitive whether merely knowing of the need can endanger the person (safe
 * house, sexual violence, witness, relocation): every agreement on the way then needs
 * trust 2 or more
 * @param openEligibility identifier of the matching Open Eligibility term, where there is
 * one
 */
public record ServiceType(String code, LocalizedText name, boolean sensitive, @Nullable String openEligibility) {
}
