import { useMutation } from 'urql'
import { graphql } from '../../gql'
import type { VerifyAuditMutation } from '../../gql/graphql'
import { useAuditWords } from '../../i18n/auditWords'
import { fullMoment } from '../../i18n/moments'
import { useWords } from '../../i18n/words'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import './audit.css'

const VerifyAudit = graphql(`
	mutation VerifyAudit {
		verifyAudit {
			verification {
				leaves
				heads
				sound
				findings {
					code
					index
				}
				checkedAt
			}
			userErrors {
				code
			}
		}
	}
`)

type Found = NonNullable<NonNullable<VerifyAuditMutation['verifyAudit']>['verification']>

/** One button: is the record what it was? The answer is a sentence, and what was found if it is not. */
export function Verify() {
	const { t } = useWords()
	const { say } = useAuditWords()
	const [{ data, fetching, error }, verify] = useMutation(VerifyAudit)
	const found = data?.verifyAudit?.verification
	return (
		<>
			<div>
				<Button look="primary" busy={fetching} onClick={() => void verify({})}>
					{say(fetching ? 'audit.verifying' : 'audit.verify')}
				</Button>
			</div>
			{error && <Banner tone="over" live title={t('answer.failed')} />}
			{data?.verifyAudit && !found && <Banner tone="soon" live title={say('audit.busy')} />}
			{found && !fetching && <Outcome found={found} />}
		</>
	)
}

function Outcome({ found }: { found: Found }) {
	const { say, language } = useAuditWords()
	const time = fullMoment(found.checkedAt, language)
	if (found.sound) {
		return (
			<Banner tone={found.heads > 0 ? 'ok' : 'soon'} live title={say('audit.sound')}>
				{say(found.heads > 0 ? 'audit.sound.of' : 'audit.sound.noHeads', { leaves: found.leaves.toLocaleString(language), heads: found.heads, time })}
			</Banner>
		)
	}
	return (
		<Banner tone="over" live title={say('audit.unsound')}>
			<ul className="audit-findings">
				{found.findings.map(({ code, index }) => (
					<li key={`${code} ${index}`}>{say(`finding.${code}`, { index })}</li>
				))}
			</ul>
			<p>{say('audit.unsound.then')}</p>
		</Banner>
	)
}
