import { useState } from 'react'
import { graphql } from '../../gql'
import { useAppealWords } from '../../i18n/appealWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { useDownload } from '../../portal/useDownload'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import type { AnnexFile } from './annexFiles'
import { AnnexList } from './AnnexList'
import { appealProblems } from './appealProblems'
import type { Appeal } from './appealParts'
import './Appeals.css'

const AskSecondLook = graphql(`
	mutation AskSecondLook($input: AskSecondLookInput!) {
		askSecondLook(input: $input) {
			appeal {
				id
				...AppealParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const GiveSecondLook = graphql(`
	mutation GiveSecondLook($input: GiveSecondLookInput!) {
		giveSecondLook(input: $input) {
			appeal {
				id
				...AppealParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

/** The letters and their annexes as they would leave, and the look of a second person at exactly them. */
export function LookPanel({ appeal, files, onDone }: { appeal: Appeal; files: readonly AnnexFile[]; onDone: () => void }) {
	const { say } = useAppealWords()
	const { t } = useWords()
	const asking = useAct(AskSecondLook)
	const looking = useAct(GiveSecondLook)
	const download = useDownload()
	const [failed, setFailed] = useState(false)
	const [problems, setProblems] = useState<Problem[]>([])
	const { number, look, draft } = appeal.current
	const ask = async () => {
		const payload = (await asking.act({ appeal: appeal.id, version: number }))?.askSecondLook
		if (!payload) return
		setProblems(appealProblems(payload.userErrors, t, say))
		if (!payload.appeal) return
		announce(say('look.asked'))
		onDone()
	}
	const give = async (approved: boolean) => {
		if (!look) return
		const payload = (await looking.act({ appeal: appeal.id, version: number, sha256: look.sha256, approved }))?.giveSecondLook
		if (!payload) return
		setProblems(appealProblems(payload.userErrors, t, say))
		if (!payload.appeal) return
		announce(say('look.done'))
		onDone()
	}
	const fetch = async (body: string) => setFailed(!(await download(`/letters/drafts/${appeal.id}/${number}/${body}`, 'letter.pdf')))
	const unsent = asking.state === 'unsent' || looking.state === 'unsent'
	const told = appeal.state === 'AWAITS_SECOND_LOOK' ? (appeal.mine ? 'look.mine' : 'look.waits') : look ? (look.approved ? 'look.approved' : 'look.returned') : 'look.why'
	return (
		<section className="sheet stack" aria-labelledby="look">
			<h2 id="look">{say('look')}</h2>
			<ErrorSummary title={say('problems')} problems={problems} />
			<p>{say(told, { number })}</p>
			{unsent && <Banner tone="over" live title={t('act.unsent')} />}
			{failed && <Banner tone="over" live title={say('preview.failed')} />}
			<div className="row">
				{appeal.addressees
					.filter(({ body }) => draft.addressees.includes(body))
					.map(({ body, name }) => (
						<Button key={body} look="quiet" onClick={() => void fetch(body)}>
							{say('preview', { name })}
						</Button>
					))}
			</div>
			<AnnexList files={files} chosen={draft.annexes} />
			{!look && (
				<div className="row">
					<Button look="primary" busy={asking.state === 'busy'} onClick={() => void ask()}>
						{say('look.ask')}
					</Button>
				</div>
			)}
			{appeal.state === 'AWAITS_SECOND_LOOK' && !appeal.mine && (
				<div className="row">
					<Button look="primary" busy={looking.state === 'busy'} onClick={() => void give(true)}>
						{say('look.approve')}
					</Button>
					<Button busy={looking.state === 'busy'} onClick={() => void give(false)}>
						{say('look.return')}
					</Button>
				</div>
			)}
			{look && (
				<p className="quiet small appeal-hash">
					{say('look.hash')} {look.sha256}
				</p>
			)}
		</section>
	)
}
