package ke.njia.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import ke.njia.Portal;
import ke.njia.PortalTest;
import ke.njia.access.MatrixPeople.Person;
import ke.njia.access.RootFields.RootField;
import ke.njia.kernel.Agenda;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every root field by every kind of person, made from the schema itself. The arguments
 * are such that the act succeeds for those who may do it ({@link MatrixValues}), so that
 * a refusal is one of access and nothing else.
 */
@PortalTest
class AccessMatrixIT {

	/** Null for somebody whose organization nobody knows; the others are empty. */
	private static final Set<String> OF_ONE_ORGANIZATION = Set.of("caseFile", "referral", "accessReport",
			"professional", "defenderContact", "networkStrength", "strengthWithout", "replayRoutePlan", "groupIncident",
			"surgePlan", "campaign");

	/** Acts that need the second factor once more, which these people have not given. */
	private static final Set<String> STEP_UP = Set.of("breakGlass", "approveErasure", "setWayToHouse",
			"removeWayToHouse", "approveReveal", "revealAddress", "exportCase", "inviteMember", "renewFirstPassword",
			"giveMemberRole", "takeMemberRole", "pauseMember", "resumeMember", "endMemberSessions", "removeMember");

	/**
	 * Acts that have nothing to do with the fewest arguments: they are refused as such.
	 */
	private static final Set<String> NEEDS_MORE = Set.of("rectifyCase", "removeNoticeAddress", "setBodyActive");

	@Autowired
	Portal portal;

	@Autowired
	Agenda agenda;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	GraphQlSource source;

	@Test
	void everyRootFieldByEveryPerson() {
		List<RootField> fields = RootFields.of(this.source.schema());
		List<Person> people = MatrixPeople.of(this.portal);
		MatrixCells cells = new MatrixCells(this.portal, this.neo4j,
				new MatrixValues(this.portal, this.neo4j, this.agenda).all(), OF_ONE_ORGANIZATION);
		int refused = 0;
		for (Person person : people) {
			List<RootField> forbidden = fields.stream().filter((field) -> !person.may(field)).toList();
			cells.assertRefused(person, forbidden);
			refused += forbidden.size();
		}
		cells.assertRefusedAlone(withoutRole(people), fields);
		int allowed = 0;
		Set<String> stored = new HashSet<>();
		for (RootField field : fields) {
			List<Person> may = people.reversed().stream().filter((person) -> person.may(field)).toList();
			if (field.isSubscription()) {
				cells.assertHeard(field, may);
			}
			else if (may.stream().filter((person) -> cells.assertAllowed(person, field)).count() > 0) {
				stored.add(field.name());
			}
			allowed += may.size();
		}
		assertThat(refused + allowed).isEqualTo(fields.size() * people.size());
		assertThat(people).hasSize(15);
		assertThat(allowed).isGreaterThan(100);
		assertThat(stored).as("the control: these arguments do store something for those who may")
			.containsAll(fields.stream()
				.filter(RootField::isMutation)
				.map(RootField::name)
				.filter((name) -> !STEP_UP.contains(name) && !NEEDS_MORE.contains(name))
				.toList());
	}

	private static Person withoutRole(List<Person> people) {
		return people.stream()
			.filter((person) -> !person.isAnonymous() && person.roles().isEmpty())
			.findFirst()
			.orElseThrow();
	}

}
