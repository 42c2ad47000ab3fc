package ke.njia.audit.graphql;

import java.util.List;

import ke.njia.audit.AuditDesk;
import ke.njia.audit.AuditFilter;
import ke.njia.audit.AuditLeaf;
import ke.njia.audit.AuditVerification;
import ke.njia.audit.ProvedLeaf;
import ke.njia.audit.SignedHead;
import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.kernel.Actor;
import ke.njia.kernel.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class AuditController {

	private final AuditDesk desk;

	private final Directory directory;

	AuditController(AuditDesk desk, Directory directory) {
		this.desk = desk;
		this.directory = directory;
	}

	@QueryMapping
	LeafConnection<AuditLeaf> auditTrail(@Argument int first, @Argument @Nullable String after,
			@Argument @Nullable AuditFilter filter, Actor actor) {
		AuditFilter wanted = (filter != null) ? filter.checked() : AuditFilter.NONE;
		return LeafConnection.of(first, after, AuditLeaf::index,
				(before, limit) -> this.desk.search(wanted, before, limit, actor));
	}

	@QueryMapping
	@Nullable ProvedLeaf auditLeaf(@Argument int index, Actor actor) {
		return this.desk.leaf(index, actor).orElse(null);
	}

	@MutationMapping
	VerifyAuditPayload verifyAudit(Actor actor) {
		return this.desk.verify(actor)
			.fold((verification) -> new VerifyAuditPayload(verification, List.of()),
					(errors) -> new VerifyAuditPayload(null, errors));
	}

	@SchemaMapping(typeName = "AuditLeafConnection", field = "newestHead")
	@Nullable SignedHead newestHead() {
		return this.desk.newestHead().orElse(null);
	}

	@SchemaMapping
	String organizationId(AuditLeaf leaf) {
		return leaf.organization();
	}

	@SchemaMapping
	@Nullable Organization organization(AuditLeaf leaf, Actor actor) {
		return this.directory.current()
			.findOrganization(leaf.organization())
			.filter((organization) -> organization.visibility().shownTo(actor))
			.orElse(null);
	}

	@SchemaMapping
	@Nullable String about(AuditLeaf leaf) {
		return leaf.about().isEmpty() ? null : leaf.about();
	}

	record VerifyAuditPayload(@Nullable AuditVerification verification, List<UserError> userErrors) {
	}

}
