//! A pad to sign on with finger, pen or mouse, and the ink of a signature drawn at any size.

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use crate::web::{Icon, context::use_text};

/// Pen strokes: points in ten-thousandths of the pad's width and height.
pub type Strokes = Vec<Vec<(i32, i32)>>;

/// The whole of the pad's width, and of its height.
const WHOLE: i32 = 10_000;
/// The pad as it is drawn: 5 wide, 2 high.
const WIDTH: f64 = 400.0;
const HEIGHT: f64 = 160.0;
/// Points nearer than this to the one before are left out.
const NEAR: i32 = 25;
/// More points than this are no signature.
const MOST: usize = 4_000;

/// What the pad holds.
#[derive(Clone, Default, PartialEq)]
struct Sheet {
    strokes: Rc<Strokes>,
    is_down: bool,
}

enum Pen {
    Down((i32, i32)),
    Move((i32, i32)),
    Up,
    Clear,
}

impl Reducible for Sheet {
    type Action = Pen;

    fn reduce(mut self: Rc<Self>, pen: Pen) -> Rc<Self> {
        let is_full = self.strokes.iter().map(Vec::len).sum::<usize>() > MOST;
        let sheet = Rc::make_mut(&mut self);
        match pen {
            Pen::Down(point) => {
                Rc::make_mut(&mut sheet.strokes).push(vec![point]);
                sheet.is_down = true;
            }
            Pen::Move(point) if sheet.is_down && !is_full => {
                if let Some(stroke) = Rc::make_mut(&mut sheet.strokes).last_mut() {
                    let is_far = |last: &(i32, i32)| {
                        last.0.abs_diff(point.0).max(last.1.abs_diff(point.1)) >= NEAR.unsigned_abs()
                    };
                    if stroke.last().is_none_or(is_far) {
                        stroke.push(point);
                    }
                }
            }
            Pen::Move(_) => {}
            Pen::Up => sheet.is_down = false,
            Pen::Clear => *sheet = Sheet::default(),
        }
        self
    }
}

/// Properties of [`SignaturePad`].
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The id of the words that say what to do here.
    pub described: AttrValue,
    /// Hears of the strokes when the pen is lifted, and when the pad was cleared.
    pub on_change: Callback<Strokes>,
}

/// A pad to sign on. To start with an empty one, give it another key.
#[component]
pub fn SignaturePad(props: &Props) -> Html {
    let text = use_text();
    let sheet = use_reducer(Sheet::default);
    let pad = use_node_ref();
    {
        let on_change = props.on_change.clone();
        use_effect_with((sheet.strokes.clone(), sheet.is_down), move |(strokes, is_down)| {
            if !is_down {
                on_change.emit((**strokes).clone());
            }
        });
    }
    let down = {
        let (sheet, pad) = (sheet.dispatcher(), pad.clone());
        Callback::from(move |event: PointerEvent| {
            if !event.is_primary() {
                return;
            }
            event.prevent_default();
            if let Some((element, point)) =
                pad.cast::<Element>().and_then(|pad| Some((pad.clone(), place(&pad, &event)?)))
            {
                // Without capture the stroke ends at the edge; nothing is lost.
                let _ = element.set_pointer_capture(event.pointer_id());
                sheet.dispatch(Pen::Down(point));
            }
        })
    };
    let draw = {
        let (sheet, pad) = (sheet.dispatcher(), pad.clone());
        Callback::from(move |event: PointerEvent| {
            if let Some(point) = pad.cast::<Element>().and_then(|pad| place(&pad, &event)) {
                sheet.dispatch(Pen::Move(point));
            }
        })
    };
    let up = {
        let sheet = sheet.dispatcher();
        Callback::from(move |_: PointerEvent| sheet.dispatch(Pen::Up))
    };
    let clear = {
        let sheet = sheet.dispatcher();
        Callback::from(move |_: MouseEvent| sheet.dispatch(Pen::Clear))
    };
    let is_empty = sheet.strokes.is_empty();
    html! {
        <div class="stack tight sign-box">
            <div ref={pad} class="sign" role="img" aria-label={text.say(if is_empty { "sign-empty" } else { "sign-drawn" })} aria-describedby={props.described.clone()}
                onpointerdown={down} onpointermove={draw} onpointerup={up.clone()} onpointercancel={up}>
                { ink(&sheet.strokes) }
            </div>
            <button class="button quiet end" type="button" disabled={is_empty} onclick={clear}><Icon name="undo" class="flip small" />{ text.say("sign-again") }</button>
        </div>
    }
}

/// Where on the pad the pen is.
fn place(pad: &Element, event: &PointerEvent) -> Option<(i32, i32)> {
    let frame = pad.get_bounding_client_rect();
    let part = |at: f64, size: f64| {
        #[expect(clippy::cast_possible_truncation, reason = "between nothing and the whole")]
        (size > 0.0).then(|| (at / size * f64::from(WHOLE)).round().clamp(0.0, f64::from(WHOLE)) as i32)
    };
    let (x, y) = (f64::from(event.client_x()) - frame.left(), f64::from(event.client_y()) - frame.top());
    Some((part(x, frame.width())?, part(y, frame.height())?))
}

/// The ink of a signature, for a box that is 5 wide and 2 high.
pub fn ink(strokes: &Strokes) -> Html {
    html! {
        <svg viewBox={format!("0 0 {WIDTH} {HEIGHT}")} preserveAspectRatio="xMidYMid meet" aria-hidden="true">
            { for strokes.iter().map(|stroke| html! { <path class="sign-ink" d={path(stroke)} /> }) }
        </svg>
    }
}

/// A stroke as a smooth line through the middles between its points; a dot for a single point.
fn path(stroke: &[(i32, i32)]) -> String {
    let at = |point: &(i32, i32)| {
        (f64::from(point.0) / f64::from(WHOLE) * WIDTH, f64::from(point.1) / f64::from(WHOLE) * HEIGHT)
    };
    let points: Vec<(f64, f64)> = stroke.iter().map(at).collect();
    let Some((x, y)) = points.first() else { return String::new() };
    let mut path = format!("M{x:.1} {y:.1}");
    for (one, next) in points.iter().zip(points.iter().skip(1)) {
        let (mx, my) = ((one.0 + next.0) / 2.0, (one.1 + next.1) / 2.0);
        path.push_str(&format!("Q{:.1} {:.1} {mx:.1} {my:.1}", one.0, one.1));
    }
    let (x, y) = points.last().copied().unwrap_or_default();
    path.push_str(&format!("L{x:.1} {y:.1}"));
    path
}
