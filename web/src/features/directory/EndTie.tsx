import { useState } from 'react'
import { graphql } from '../../gql'
import { useEntryWords } from '../../i18n/entryWords'
import { useWords } from '../../i18n/words'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { useEntryAct } from './useEntryAct'

const EndAgreement = graphql(`
	mutation EndAgreement($input: EndAgreementInput!) {
		endAgreement(input: $input) {
			organization {
				id
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const EndConflict = graphql(`
	mutation EndConflict($input: EndConflictInput!) {
		endConflict(input: $input) {
			organization {
				id
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

/** Ends an agreement now: from this moment it carries nobody. */
export function EndOfAgreement({ agreement, onDone }: { agreement: string; onDone: () => void }) {
	const { say } = useEntryWords()
	const act = useEntryAct(EndAgreement, (data) => data.endAgreement, 'entry.ended.done')
	return <Ending act={act} end={() => act.send({ agreement })} onDone={onDone} word={say('entry.agreement.end')} follows={say('entry.agreement.end.then')} />
}

/** Ends a tie now: it no longer stands in the way. */
export function EndOfTie({ conflict, onDone }: { conflict: string; onDone: () => void }) {
	const { say } = useEntryWords()
	const act = useEntryAct(EndConflict, (data) => data.endConflict, 'entry.ended.done')
	return <Ending act={act} end={() => act.send({ conflict })} onDone={onDone} word={say('entry.tie.end')} follows={say('entry.tie.end.then')} />
}

type Props = {
	act: Pick<ReturnType<typeof useEntryAct>, 'problems' | 'state'>
	end: () => Promise<boolean>
	onDone: () => void
	word: string
	follows: string
}

/** Asked once more before it is done: routes change at once. */
function Ending({ act: { problems, state }, end, onDone, word, follows }: Props) {
	const { say } = useEntryWords()
	const { t } = useWords()
	const [asked, setAsked] = useState(false)
	if (!asked)
		return (
			<div className="row">
				<Button onClick={() => setAsked(true)}>{word}</Button>
			</div>
		)
	return (
		<div className="stack stack-tight">
			<ErrorSummary title={say('entry.edit.problems')} problems={problems} />
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			<p>{follows}</p>
			<div className="row">
				<Button
					look="primary"
					busy={state === 'busy'}
					onClick={() =>
						void end().then((done) => {
							if (done) onDone()
						})
					}
				>
					{word}
				</Button>
				<Button look="quiet" onClick={() => setAsked(false)}>
					{t('cancel')}
				</Button>
			</div>
		</div>
	)
}
