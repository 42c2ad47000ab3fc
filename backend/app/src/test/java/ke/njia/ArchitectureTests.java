package ke.njia;

import java.time.Instant;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * Habits of the house that a compiler does not keep.
 */
@AnalyzeClasses(packages = "ke.njia", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule theEngineKnowsOnlyJava = classes().that()
		.resideInAPackage("ke.njia.routing.engine..")
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage("ke.njia.routing.engine..", "java..", "org.jspecify..");

	@ArchTest
	static final ArchRule aServiceIsWhatAnOrganizationOffers = noClasses().should()
		.haveNameMatching(".*(Service|ServiceImpl|Util|Utils|Helper|Mapper|Dto|DTO)")
		.andShould()
		.notBe(ke.njia.directory.Service.class);

	@ArchTest
	static final ArchRule packagesAreNamedByWhatTheyHold = noClasses().should()
		.resideInAnyPackage("..util..", "..common..", "..impl..", "..dto..", "..service..", "..helper..", "..mapper..");

	@ArchTest
	static final ArchRule controllersAreDoorsOfTheirModule = classes().that()
		.areAnnotatedWith(Controller.class)
		.should()
		.notBePublic()
		.andShould()
		.resideInAnyPackage("..graphql", "ke.njia.access");

	@ArchTest
	static final ArchRule timeComesFromAClock = noClasses().that()
		.resideOutsideOfPackage("ke.njia.launcher..")
		.and()
		.doNotHaveSimpleName("MigratedDriver")
		.should()
		.callMethod(Instant.class, "now");

}
