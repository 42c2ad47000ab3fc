package ke.njia;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rooms of the house and the doors between them.
 */
class ModularityTests {

	/** Once: reading all classes takes seconds. */
	private static final ApplicationModules MODULES = ApplicationModules.of(NjiaApplication.class,
			JavaClass.Predicates.resideInAPackage("ke.njia.launcher.."));

	@Test
	void modulesUseEachOtherOnlyAsDeclared() {
		MODULES.verify();
	}

	@Test
	void theModulesAreThoseOfTheMap() {
		assertThat(MODULES.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
			.containsExactlyInAnyOrder("kernel", "access", "vocabulary", "directory", "cases", "consent", "routing",
					"referrals", "notifications", "audit", "sealing", "safehouses", "rights", "breaches", "exchange",
					"duplicates", "people", "strength", "members", "incidents", "answerlinks", "openrequests",
					"workflow", "safeguards", "evidence", "bodies", "appeals", "campaigns", "advocacy", "documents");
	}

}
