//! Turns lessons and guides into accessible HTML; holds the player.
