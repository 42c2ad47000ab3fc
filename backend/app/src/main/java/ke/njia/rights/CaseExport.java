package ke.njia.rights;

import java.time.Instant;
import java.util.List;

import ke.njia.advocacy.AccountabilityStep;
import ke.njia.campaigns.StoryTold;
import ke.njia.cases.CaseStatus;
import ke.njia.cases.Urgency;
import ke.njia.consent.ContactRule;
import org.jspecify.annotations.Nullable;

/**
 * Everything held about the person a case is about, as the file they are given. The names
 * of the components are the names in the file: a change of them is a new version.
 *
 * @param format what kind of file it is
 * @param version of the format
 * @param madeAt when it was made
 * @param law the sections it is made under
 * @param controller who holds the record
 * @param reference the code of the case
 * @param status state of the case
 * @param urgency how pressing it is held to be
 * @param openedAt when it was opened
 * @param processing on what basis, and what for, it is recorded now
 * @param earlierProcessing what held before
 * @param told what was told
 * @param needs the kinds of help asked for
 * @param thresholds what was judged of it, and why
 * @param clocks the clocks that run
 * @param clockEndings what was said of its clocks
 * @param consents what was agreed to
 * @param safeContact how the person can be reached
 * @param tellings who has been shown what
 * @param brokenGlass what was told without consent
 * @param referrals who was asked for help, and what came of it
 * @param openRequests which needs were opened to all who may be asked
 * @param requests what the person asked for, and what came of it
 * @param rectifications what was put right
 * @param retention how long it is kept
 * @param whoSaw who saw or changed it, by day
 * @param decisions what was decided about it, and why
 * @param escalations what rules brought to a duty lead's attention
 * @param safeguards what was answered before an act that could do harm
 * @param risks how great risks were held to be, and why
 * @param work what was done, and the money for it
 * @param closings how it was closed and opened anew
 * @param followUps when the person was, or is to be, asked how they are
 * @param evidence the files kept, without their bytes
 * @param forBodies what was stated for bodies that can be appealed to, the newest first
 * @param appeals what was written to bodies outside, as last saved, and what came of it
 * @param stories where it was told of in public, the newest first
 * @param reviewThemes what of the Universal Periodic Review it is counted under
 * @param accountability the stages that its complaint against the police came to
 * @param groupIncident as what the person was listed in a group incident
 */
record CaseExport(String format, int version, Instant madeAt, String law, ExportedWords.Named controller,
		String reference, CaseStatus status, Urgency urgency, Instant openedAt,
		ExportedFacts.@Nullable Ground processing, List<ExportedFacts.EarlierGround> earlierProcessing,
		ExportedWords.Told told, List<ExportedWords.Code> needs, List<ExportedFacts.Judged> thresholds,
		List<ExportedFacts.Running> clocks, List<ExportedFacts.Stilled> clockEndings,
		List<ExportedConsents.Agreed> consents, @Nullable ContactRule safeContact,
		List<ExportedConsents.Shown> tellings, List<ExportedConsents.Broken> brokenGlass,
		List<ExportedReferrals.Asked> referrals, List<ExportedReferrals.Opened> openRequests,
		List<ExportedKeeping.Requested> requests, List<ExportedFacts.Corrected> rectifications,
		ExportedKeeping.Kept retention, List<ExportedKeeping.Saw> whoSaw, List<ExportedDecisions.Decided> decisions,
		List<ExportedDecisions.Raised> escalations, List<ExportedDecisions.Safeguarded> safeguards,
		List<ExportedDecisions.Assessed> risks, List<ExportedWork.Done> work, List<ExportedWork.Closed> closings,
		List<ExportedWork.Followed> followUps, List<ExportedEvidence.Witness> evidence,
		List<ExportedAppeals.Stated> forBodies, List<ExportedAppeals.Appealed> appeals, List<StoryTold> stories,
		List<ExportedWords.Code> reviewThemes, List<AccountabilityStep> accountability,
		ExportedCases.@Nullable Listed groupIncident) {

	static final String FORMAT = "njia-case-record";

	static final int VERSION = 9;

	static final String LAW = "Data Protection Act 2019, ss. 26, 38";

}
