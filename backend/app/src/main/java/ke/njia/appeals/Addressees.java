package ke.njia.appeals;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import ke.njia.bodies.Bodies;
import ke.njia.bodies.Body;
import ke.njia.bodies.BodyAnswer;
import ke.njia.bodies.PressDesk;
import ke.njia.cases.CaseFile;
import ke.njia.cases.IntakeDesk;
import ke.njia.consent.AppealDisclosures;
import ke.njia.directory.Directory;
import ke.njia.directory.Organization;
import ke.njia.kernel.Actor;

import org.springframework.stereotype.Component;

/**
 * Where it stands with each body of an appeal, for those who write it.
 */
@Component
public class Addressees {

	private static final String KENYA = "KE";

	private final Bodies bodies;

	private final Directory directory;

	private final IntakeDesk cases;

	private final AppealDisclosures disclosures;

	private final PressDesk press;

	Addressees(Bodies bodies, Directory directory, IntakeDesk cases, AppealDisclosures disclosures, PressDesk press) {
		this.bodies = bodies;
		this.directory = directory;
		this.cases = cases;
		this.disclosures = disclosures;
		this.press = press;
	}

	/**
	 * The addressees of the current version in the order written, then those that an
	 * earlier version was sent to.
	 */
	public List<Addressee> listFor(Appeal appeal, Actor actor) {
		Set<String> all = new LinkedHashSet<>(appeal.current().draft().addressees());
		appeal.sendings().stream().map(AppealSending::body).forEach(all::add);
		return this.cases.find(appeal.caseFileId(), actor.organization())
			.map((caseFile) -> all.stream()
				.flatMap((id) -> this.bodies.byId(id).stream())
				.map((body) -> addressee(appeal, caseFile, body))
				.toList())
			.orElse(List.of());
	}

	/** What the addressees of one case answer to it, by the identifier of the body. */
	public Map<String, BodyAnswer> answers(String caseFile, Actor actor) {
		return this.cases.find(caseFile, actor.organization())
			.map((found) -> this.press.whoElse(found, actor))
			.orElse(List.of())
			.stream()
			.collect(Collectors.toMap((answer) -> answer.body().id(), Function.identity()));
	}

	private Addressee addressee(Appeal appeal, CaseFile caseFile, Body body) {
		Organization recipient = this.directory.snapshot().findOrganization(body.recipient()).orElse(null);
		return new Addressee(caseFile.id(), body.id(), body.name(), recipient, body.active(),
				List.copyOf(body.channels()), recipient != null && !KENYA.equals(recipient.country()),
				this.disclosures.covers(caseFile, body.recipient(), appeal.current().draft().items()),
				appeal.sendingTo(body.id()).orElse(null));
	}

}
