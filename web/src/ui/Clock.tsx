import { useWords } from '../i18n/words'
import { dayAndTime, duration } from '../i18n/moments'
import { clockFace } from './clockFace'
import { useNow } from './useNow'
import './Clock.css'

const circle = 2 * Math.PI * 10

type Props = { startedAt: string; dueAt: string; label?: string; size?: 'plain' | 'large' }

/** A promise or a law with its time left. Ring, colour and words say the same thing. */
export function Clock({ startedAt, dueAt, label, size = 'plain' }: Props) {
	const { t, language } = useWords()
	const now = useNow()
	const face = clockFace(startedAt, dueAt, now)
	const time = duration(face.minutes, t)
	return (
		<span className={`clock clock-${face.state} clock-${size}`}>
			<svg className="clock-ring" viewBox="0 0 26 26" aria-hidden="true">
				<circle className="clock-track" cx="13" cy="13" r="10" />
				{face.state === 'over' ? (
					<path className="clock-mark" d="M13 7.5v6.2M13 17.4v.1" />
				) : (
					<circle
						className="clock-left"
						cx="13"
						cy="13"
						r="10"
						strokeDasharray={`${circle * face.left} ${circle}`}
						transform="rotate(-90 13 13)"
					/>
				)}
			</svg>
			<span className="clock-words">
				<strong>{face.state === 'over' ? t('clock.over', { time }) : t('clock.left', { time })}</strong>
				<span className="clock-due">
					{label ? `${label} · ` : ''}
					<time dateTime={dueAt}>{dayAndTime(dueAt, language, now)}</time>
				</span>
			</span>
		</span>
	)
}
