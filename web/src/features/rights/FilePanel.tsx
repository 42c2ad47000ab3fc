import { useState } from 'react'
import { useMutation } from 'urql'
import { graphql } from '../../gql'
import { useRightsWords } from '../../i18n/rightsWords'
import { useWords } from '../../i18n/words'
import { StepUp, stepUpAsked } from '../../portal/StepUp'
import { problemsOf } from '../../portal/userErrors'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { HeldRecord } from './HeldRecord'

const ExportCase = graphql(`
	mutation ExportCase($input: ExportCaseInput!) {
		exportCase(input: $input) {
			document
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

/** The name of a file is seen by whoever finds the device: it says nothing. */
const fileName = 'record.json'

/** Everything held about the person, to hand over: a file, and the same to read. It lives in this page only. */
export function FilePanel({ caseFile }: { caseFile: string }) {
	const { t } = useWords()
	const { say } = useRightsWords()
	const [{ fetching }, ask] = useMutation(ExportCase)
	const [made, setMade] = useState<string>()
	const [level, setLevel] = useState<string>()
	const [problem, setProblem] = useState<string>()
	const make = async () => {
		const { data } = await ask({ input: { caseFile } })
		const payload = data?.exportCase
		const asked = payload ? stepUpAsked(payload.userErrors) : undefined
		setLevel(asked)
		setMade(payload?.document ?? undefined)
		setProblem(payload?.document || asked ? undefined : (problemsOf(payload?.userErrors ?? [], t)[0]?.message ?? say('file.failed')))
	}
	return (
		<section className="sheet stack" aria-labelledby="file">
			<h2 id="file" className="no-print">
				{say('file')}
			</h2>
			<p className="quiet no-print">{say('file.why')}</p>
			{problem && <Banner tone="over" live title={problem} />}
			{level && <StepUp acr={level} onConfirmed={() => void make()} />}
			<div className="row no-print">
				{made ? (
					<>
						<Button look="primary" onClick={() => save(made)}>
							{say('file.save')}
						</Button>
						<Button onClick={() => window.print()}>{say('rights.print')}</Button>
						<Button look="quiet" onClick={() => setMade(undefined)}>
							{say('file.away')}
						</Button>
					</>
				) : (
					<Button busy={fetching} onClick={() => void make()}>
						{say('file.make')}
					</Button>
				)}
			</div>
			{made && <HeldRecord held={JSON.parse(made) as Record<string, unknown>} />}
		</section>
	)
}

function save(document: string) {
	const address = URL.createObjectURL(new Blob([document], { type: 'application/json' }))
	const link = window.document.createElement('a')
	link.href = address
	link.download = fileName
	link.click()
	URL.revokeObjectURL(address)
}
