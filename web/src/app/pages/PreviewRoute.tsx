import { Link, Navigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Preview } from '../../features/consent/Preview'
import { SendRoute } from '../../features/referrals/SendRoute'
import { choiceFor, forgetChoice } from '../../features/routing/choice'
import { useWords } from '../../i18n/words'
import { buttonClass } from '../../ui/Button'
import { Steps } from '../../ui/Steps'

/** The last look before sending: the partner's own screen, and who else learns of it on the way. */
export function PreviewRoute() {
	const { t } = useWords()
	const { caseFile } = useParams({ from: '/coordination/cases/$caseFile/preview' })
	const [choice] = useState(() => choiceFor(caseFile))
	const [sent, setSent] = useState(false)
	if (!choice) return <Navigate to="/cases/$caseFile/route" params={{ caseFile }} replace />
	return (
		<>
			<header className="stack stack-tight">
				<h1>{t('preview')}</h1>
				{!sent && (
					<p>
						<Link to="/cases/$caseFile/route" params={{ caseFile }}>
							{t('preview.back')}
						</Link>
					</p>
				)}
			</header>
			{choice.receivers.map((receiver) => (
				<div key={receiver.id} className="stack stack-tight">
					<Preview caseFile={caseFile} recipient={receiver} serviceTypes={receiver.serviceTypes} />
					{receiver.via.length > 0 && (
						<Steps
							label={t('preview.onTheWay')}
							stops={[...receiver.via.map((name) => ({ key: name, label: name, note: t('preview.learns') })), { key: receiver.id, label: receiver.name, end: true }]}
						/>
					)}
				</div>
			))}
			<SendRoute
				chosen={choice}
				onSent={() => {
					forgetChoice()
					setSent(true)
				}}
			/>
			{sent && (
				<div>
					<Link to="/cases/$caseFile" params={{ caseFile }} className={buttonClass('primary')}>
						{t('picker.back')}
					</Link>
				</div>
			)}
		</>
	)
}
